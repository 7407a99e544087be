package threadlens.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import threadlens.model.NetworkPicture;

/**
 * Who answers whom, drawn on a circle: camps side by side, each with a shape and a colour of its
 * own, its busiest authors first. Authors have numbers and no names. The same network gives the
 * same picture.
 *
 * @param authors how many the whole network has
 * @param across how many of the drawn ties run between camps
 */
public record NetworkDrawing(
    List<Dot> dots, List<Line> lines, List<Legend> legend, int authors, int across) {
  static final int SIZE = 640;
  private static final int MIDDLE = SIZE / 2;
  private static final int RADIUS = 265;
  private static final int LABELS = 295;
  private static final List<String> SHAPES = List.of("circle", "square", "diamond", "triangle");

  public NetworkDrawing {
    dots = List.copyOf(dots);
    lines = List.copyOf(lines);
    legend = List.copyOf(legend);
  }

  /**
   * An author.
   *
   * @param number from 1, the busiest first
   * @param camp from 1; empty where none is known
   * @param path the shape
   * @param style the class of its camp
   */
  public record Dot(
      int number,
      String camp,
      String path,
      String style,
      String x,
      String y,
      String labelX,
      String labelY,
      String given,
      String received) {}

  /**
   * Replies of one to another.
   *
   * @param path a bow towards the middle
   * @param style {@code within} or {@code across} camps, or {@code open} where one has none
   * @param width of the line
   * @param hostility empty where it was not evaluated
   */
  public record Line(
      int from,
      int to,
      String path,
      String style,
      String width,
      String replies,
      String hostility) {}

  /**
   * What a shape stands for.
   *
   * @param camp from 1; 0 for those without a camp
   */
  public record Legend(int camp, String path, String style) {}

  static NetworkDrawing of(NetworkPicture picture) {
    List<NetworkPicture.Node> nodes = picture.nodes();
    List<Integer> order =
        IntStream.range(0, nodes.size())
            .boxed()
            .sorted(
                Comparator.comparing((Integer each) -> camp(nodes.get(each)))
                    .thenComparing(each -> each))
            .toList();
    double[][] places = new double[nodes.size()][];
    for (int i = 0; i < order.size(); i++) {
      double turn = 2 * Math.PI * i / order.size() - Math.PI / 2;
      places[order.get(i)] = new double[] {StrictMath.cos(turn), StrictMath.sin(turn)};
    }
    double most =
        nodes.stream().mapToDouble(each -> each.given() + each.received()).max().orElse(1);
    List<Dot> dots = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      dots.add(dot(i, nodes.get(i), places[i], most));
    }
    List<Line> lines = picture.ties().stream().map(each -> line(each, nodes, places)).toList();
    int across = (int) lines.stream().filter(each -> each.style().equals("across")).count();
    return new NetworkDrawing(dots, lines, legend(nodes), picture.authors(), across);
  }

  private static int camp(NetworkPicture.Node node) {
    return node.camp() < 0 ? Integer.MAX_VALUE : node.camp();
  }

  private static Dot dot(int at, NetworkPicture.Node node, double[] place, double most) {
    double x = MIDDLE + RADIUS * place[0];
    double y = MIDDLE + RADIUS * place[1];
    double size = 5 + 8 * StrictMath.sqrt((node.given() + node.received()) / most);
    return new Dot(
        at + 1,
        node.camp() < 0 ? "" : String.valueOf(node.camp() + 1),
        shape(node.camp(), x, y, size),
        style(node.camp()),
        one(x),
        one(y),
        one(MIDDLE + LABELS * place[0]),
        one(MIDDLE + LABELS * place[1] + 4),
        one(node.given()),
        one(node.received()));
  }

  private static Line line(
      NetworkPicture.Tie tie, List<NetworkPicture.Node> nodes, double[][] places) {
    double[] from = places[tie.from()];
    double[] to = places[tie.to()];
    int one = nodes.get(tie.from()).camp();
    int other = nodes.get(tie.to()).camp();
    String path =
        "M" + point(from, RADIUS) + " Q" + MIDDLE + " " + MIDDLE + " " + point(to, RADIUS);
    return new Line(
        tie.from() + 1,
        tie.to() + 1,
        path,
        one < 0 || other < 0 ? "open" : one == other ? "within" : "across",
        one(Math.min(5, 0.8 + 0.6 * StrictMath.sqrt(tie.replies()))),
        one(tie.replies()),
        hostility(tie.hostility()));
  }

  private static String hostility(@Nullable Double value) {
    return MeasuresPage.figure(value);
  }

  private static List<Legend> legend(List<NetworkPicture.Node> nodes) {
    return nodes.stream()
        .map(NetworkPicture.Node::camp)
        .distinct()
        .sorted(Comparator.comparing((Integer camp) -> camp < 0 ? Integer.MAX_VALUE : camp))
        .map(camp -> new Legend(camp + 1, shape(camp, 10, 10, 7), style(camp)))
        .toList();
  }

  private static String style(int camp) {
    return camp < 0 ? "camp-none" : "camp-" + (camp % SHAPES.size() + 1);
  }

  /** A path around a place: camps are told apart without colour. */
  private static String shape(int camp, double x, double y, double size) {
    String of = camp < 0 ? "cross" : SHAPES.get(camp % SHAPES.size());
    double r = size * 0.9;
    return switch (of) {
      case "square" -> polygon(x - r, y - r, x + r, y - r, x + r, y + r, x - r, y + r);
      case "diamond" -> polygon(x, y - size * 1.2, x + r, y, x, y + size * 1.2, x - r, y);
      case "triangle" -> polygon(x, y - size, x + r, y + r * 0.8, x - r, y + r * 0.8);
      case "cross" -> polygon(x - r, y - 2, x + r, y - 2, x + r, y + 2, x - r, y + 2);
      default ->
          String.format(
              Locale.ROOT,
              "M%.1f %.1fa%.1f %.1f 0 1 0 %.1f 0a%.1f %.1f 0 1 0 %.1f 0Z",
              x - size,
              y,
              size,
              size,
              2 * size,
              size,
              size,
              -2 * size);
    };
  }

  private static String polygon(double... points) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < points.length; i += 2) {
      path.append(i == 0 ? "M" : "L").append(one(points[i])).append(' ').append(one(points[i + 1]));
    }
    return path.append('Z').toString();
  }

  private static String point(double[] place, int radius) {
    return one(MIDDLE + radius * place[0]) + " " + one(MIDDLE + radius * place[1]);
  }

  private static String one(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
