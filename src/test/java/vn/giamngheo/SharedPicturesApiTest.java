package vn.giamngheo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Maps that are shown elsewhere: pictures for shared links, pages for frames. */
class SharedPicturesApiTest {
  private static final TestServer SERVER = TestServer.shared();
  private static final String PICTURE = "/hinh/krong-pa-2021/poverty_rate";

  @Test
  void aSharedLinkHasAPictureOfTheUsualShape() throws IOException {
    BufferedImage image = image(PICTURE + ".png?form=share");
    assertThat(image.getWidth()).isEqualTo(1200);
    assertThat(image.getHeight()).isEqualTo(630);
    assertThat(SERVER.get("/?atlas=krong-pa-2021").body())
        .containsPattern("property=\"og:image\" content=\"http://127[^\"]+/hinh/krong-pa-2021/");
  }

  @Test
  void aPictureIsAsWideAsAskedAndOutlinesWhatIsSelected() throws IOException {
    assertThat(image(PICTURE + ".png?width=400").getWidth()).isEqualTo(400);
    String svg = SERVER.get(PICTURE + ".svg?selected=24085&group=dtts").body();
    assertThat(svg).contains("data-code=\"24085\"", "Dân tộc thiểu số");
  }

  @Test
  void onlyThePageForFramesMayStandInAFrame() {
    for (int visit = 0; visit < 2; visit++) {
      HttpResponse<String> framed = SERVER.get("/nhung/krong-pa-2021?indicator=poor_households");
      assertThat(framed.headers().firstValue("X-Frame-Options")).isEmpty();
      assertThat(framed.headers().firstValue("Content-Security-Policy").orElseThrow())
          .contains("frame-ancestors *")
          .contains("default-src 'none'");
      assertThat(framed.body()).contains("Số hộ nghèo", "Nguồn:", "/?atlas=krong-pa-2021");
    }
    HttpResponse<String> home = SERVER.get("/");
    assertThat(home.headers().firstValue("X-Frame-Options")).contains("DENY");
    assertThat(home.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("frame-ancestors 'none'");
    assertThat(home.body()).contains("&lt;iframe src=\"http://127.0.0.1:");
  }

  private static BufferedImage image(String path) throws IOException {
    HttpResponse<byte[]> answer = SERVER.bytes(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    return ImageIO.read(new ByteArrayInputStream(answer.body()));
  }
}
