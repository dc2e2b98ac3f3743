package vn.giamngheo.session.deck;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

/** Slides that were frozen by an earlier version. */
class SlideTest {
  @Test
  void aSlideFrozenBeforeSlidesHadMessagesShowsItsSubject() throws JsonProcessingException {
    String frozen =
        "{\"id\":\"map\",\"title\":\"Bản đồ\",\"blocks\":[],\"sources\":[],\"notes\":[]}";

    Slide slide = new ObjectMapper().readValue(frozen, Slide.class);

    assertThat(slide.message()).isEmpty();
    assertThat(slide.heading()).isEqualTo("Bản đồ");
  }
}
