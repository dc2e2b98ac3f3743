package vn.giamngheo.publish.commune;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.check.FindingQueries;
import vn.giamngheo.disclosure.Disclosure;
import vn.giamngheo.funding.FundingQueries;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.page.Sentence;
import vn.giamngheo.profile.CarriedProfile;
import vn.giamngheo.profile.HiddenFigure;
import vn.giamngheo.profile.Profile;
import vn.giamngheo.profile.ProfileFigure;
import vn.giamngheo.profile.RebasedProfile;
import vn.giamngheo.profile.UnitProfile;
import vn.giamngheo.rebase.Rebasing;

/** Makes the sections of a unit's page, one for each document. */
final class Sections {
  private final Jdbi db;
  private final AtlasQueries atlases;
  private final FundingQueries funding;
  private final FindingQueries findings;
  private final Voice voice;
  private final Map<String, Map<String, String>> words;

  Sections(
      Jdbi db, AtlasQueries atlases, FundingQueries funding, FindingQueries findings, Voice voice) {
    this.db = db;
    this.atlases = atlases;
    this.funding = funding;
    this.findings = findings;
    this.voice = voice;
    words = new LinkedHashMap<>();
    atlases
        .listWords()
        .forEach(
            w ->
                words
                    .computeIfAbsent(w.kind(), k -> new LinkedHashMap<>())
                    .put(w.id(), w.name().in(voice.language())));
  }

  /** The section of a document that prints figures for the unit. */
  Section printed(Atlas atlas, UnitPlace unit) {
    Profile profiles = new Profile(db, funding, atlas, voice.language());
    UnitProfile own = profiles.of(unit.code());
    boolean isWhole = unit.id() == atlas.unitId();
    Known known = Known.of(own);
    Known whole = isWhole ? known : Known.of(profiles.of(atlas.unitCode()));
    String above = isWhole ? null : atlas.unitName().in(voice.language());
    Peers peers = new PeerReader(db, voice).read(atlas, unit.id());
    List<Sentence> sentences = new ArrayList<>();
    PovertySentences.Subject subject =
        new PovertySentences.Subject(unit.name().in(voice.language()), above, peers, false);
    sentences.addAll(new PovertySentences(voice, known, whole, subject).all());
    sentences.addAll(new PlanSentences(voice, known).all());
    Deprivations.worst(voice, known).ifPresent(sentences::add);
    return new Section(
        atlas.id(),
        atlas.title().in(voice.language()),
        atlas.citation(voice.language()),
        atlas.standardName().in(voice.language()),
        hidden(own),
        false,
        sentences,
        KeyFigures.of(voice, known.figures(), known.hidden(), whole, above, words.get("status")),
        peers.ranked() < 2 ? null : peers,
        Deprivations.of(voice, known, whole, above),
        Money.of(voice, own.funding(), words),
        Results.of(voice, own.results(), words.get("status")),
        own.agencies().stream().map(a -> new Section.Agency(a.agency(), a.locator())).toList(),
        Doubtful.of(voice, findings.list(atlas, voice.language()), addresses(own)),
        links(atlas, unit, isWhole, "original"),
        files(atlas, unit, ""));
  }

  /** How many figures are hidden and by which rule; null for a document that is shown whole. */
  private String hidden(UnitProfile own) {
    if (own.hidden() == null) {
      return null;
    }
    String names =
        own.hidden().stream()
            .map(HiddenFigure::name)
            .distinct()
            .collect(java.util.stream.Collectors.joining("; "));
    return own.hidden().isEmpty()
        ? own.hiddenReason()
        : voice.say(
            own.hidden().size()
                + " số đã ẩn để bảo vệ riêng tư ("
                + names
                + "). "
                + own.hiddenReason(),
            own.hidden().size()
                + " figures are hidden for privacy ("
                + names
                + "). "
                + own.hiddenReason());
  }

  private static Set<String> addresses(UnitProfile own) {
    Set<String> all = new HashSet<>();
    Stream.of(
            own.observations().stream().map(ProfileFigure::address),
            own.funding().stream().map(f -> f.address()),
            own.results().stream().map(r -> r.address()))
        .flatMap(s -> s)
        .forEach(all::add);
    return all;
  }

  /** The section of a document whose figures are carried to the unit from those before it. */
  Section carried(Atlas atlas, UnitPlace unit, Rebasing rebasing) {
    CarriedProfile own =
        new RebasedProfile(atlases, atlas, rebasing, voice.language()).of(unit.code());
    Known known = Known.of(own);
    Peers alone = new Peers(List.of(), "");
    PovertySentences.Subject subject =
        new PovertySentences.Subject(unit.name().in(voice.language()), null, alone, true);
    List<Sentence> sentences = new ArrayList<>();
    sentences.addAll(new PovertySentences(voice, known, Known.NOTHING, subject).all());
    sentences.addAll(new PlanSentences(voice, known).all());
    Deprivations.worst(voice, known).ifPresent(sentences::add);
    String boundaries = rebasing.vintage().id();
    return new Section(
        atlas.id(),
        atlas.title().in(voice.language()),
        own.source(),
        atlas.standardName().in(voice.language()),
        atlas.restricted() ? Disclosure.RULE.in(voice.language()) : null,
        true,
        sentences,
        KeyFigures.of(
            voice, own.observations(), List.of(), Known.NOTHING, null, words.get("status")),
        null,
        Deprivations.of(voice, known, Known.NOTHING, null),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        links(atlas, unit, false, boundaries),
        files(atlas, unit, "?boundaries=" + boundaries));
  }

  private List<Section.Link> links(
      Atlas atlas, UnitPlace unit, boolean isWhole, String boundaries) {
    String choice =
        "?atlas="
            + atlas.id()
            + (isWhole ? "" : "&unit=" + unit.code())
            + (boundaries.equals("original") ? "" : "&boundaries=" + boundaries);
    return List.of(
        new Section.Link(
            voice.say("Xem trên bản đồ tương tác", "See on the interactive map"),
            "/quy-hoach/ban-do" + choice),
        new Section.Link(
            voice.say("Mở bàn quy hoạch", "Open the planning desk"),
            "/quy-hoach?atlas=" + atlas.id()),
        new Section.Link(
            voice.say("Đọc văn bản như đã in", "Read the document as printed"),
            "/tai-lieu/" + atlas.id()));
  }

  private List<Section.Link> files(Atlas atlas, UnitPlace unit, String query) {
    String api = "/api/atlases/" + atlas.id() + "/units/" + unit.code();
    String table =
        "/xa/" + unit.code() + "/so-lieu.csv?atlas=" + atlas.id() + query.replace('?', '&');
    return List.of(
        new Section.Link(voice.say("CSV", "CSV"), table), new Section.Link("JSON", api + query));
  }
}
