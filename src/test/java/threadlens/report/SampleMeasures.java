package threadlens.report;

import java.util.List;
import threadlens.model.CorpusMeasures;
import threadlens.model.CorpusMeasures.CampSize;
import threadlens.model.CorpusMeasures.Camps;
import threadlens.model.CorpusMeasures.LanguageCoverage;
import threadlens.model.LinkBasis;
import threadlens.model.MeasureNote;
import threadlens.model.Measured;
import threadlens.model.NetworkFigure;
import threadlens.model.NetworkPicture;

/** Measures of a corpus for tests of what is written of them. */
final class SampleMeasures {
  private static final MeasureNote NOTE =
      new MeasureNote(
          "modularity",
          "Modularity",
          "How <replies> stay.",
          "A paper",
          "1",
          -0.5,
          1.0,
          50,
          "replies");

  private SampleMeasures() {}

  /** Two camps given, one of them with a hostile name and too few people to be counted. */
  static CorpusMeasures given() {
    return measures(
        Camps.GIVEN,
        List.of(new CampSize("14 آذار", 21), new CampSize("<script>alert(1)</script>", -1)));
  }

  static CorpusMeasures found() {
    return measures(Camps.FOUND, List.of(new CampSize("camp 1", 6), new CampSize("camp 2", 7)));
  }

  private static CorpusMeasures measures(Camps camps, List<CampSize> groups) {
    NetworkFigure figure =
        new NetworkFigure(
            new Measured("modularity", LinkBasis.STATED, 0.25, -0.0001, 0.5, 60, null),
            1000,
            new NetworkFigure.NullModel(200, 0.01, 0.02, 12.0));
    NetworkFigure refused =
        new NetworkFigure(
            Measured.refused(NOTE, LinkBasis.ALL, 3, "3 replies, expected 50 or more"), 0, null);
    NetworkPicture picture =
        new NetworkPicture(
            List.of(
                new NetworkPicture.Node(0, 3, 1.5),
                new NetworkPicture.Node(1, 1, 2),
                new NetworkPicture.Node(-1, 0, 0.5)),
            List.of(
                new NetworkPicture.Tie(0, 1, 2, 0.5),
                new NetworkPicture.Tie(1, 0, 1, null),
                new NetworkPicture.Tie(0, 2, 0.5, 0.25)),
            40);
    return new CorpusMeasures(
        camps,
        groups,
        1,
        List.of(NOTE),
        List.of(NOTE),
        List.of(figure, refused),
        List.of(new LanguageCoverage("ar-Latn", 1200, 30, 40.5)),
        picture,
        7,
        2);
  }
}
