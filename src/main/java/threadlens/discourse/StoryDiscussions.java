package threadlens.discourse;

import java.net.URI;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import threadlens.model.Annotation;
import threadlens.model.Discussion;
import threadlens.model.GroupTone;
import threadlens.model.LinkBasis;
import threadlens.model.Measured;
import threadlens.model.PostedAt;
import threadlens.model.Sentiment;
import threadlens.model.StoryDiscussion;
import threadlens.model.ThreadReport;
import threadlens.stats.Interval;
import threadlens.stats.Proportion;

/** What of a thread is held against the other discussions of its story. */
final class StoryDiscussions {
  private static final int MOST_GROUPS = 5;

  private StoryDiscussions() {}

  static StoryDiscussion of(ThreadReport report) {
    Discussion discussion = report.discussion();
    PostedAt published = discussion.article().publishedAt();
    List<Annotation> all = report.annotations();
    List<Annotation> evaluated =
        all.stream().filter(each -> Hostility.evaluated(each.flags())).toList();
    int flagged =
        (int) evaluated.stream().filter(each -> !each.flags().flaggedAs().isEmpty()).count();
    Interval interval = new Proportion(flagged, evaluated.size()).interval();
    double[] tones =
        all.stream()
            .map(each -> each.analysis().sentiment())
            .filter(Objects::nonNull)
            .mapToDouble(Sentiment::score)
            .toArray();
    return new StoryDiscussion(
        report.thread(),
        discussion.source().path(),
        outlet(discussion),
        discussion.article().title(),
        published == null ? firstTime(all) : published,
        published == null && firstTime(all) != null,
        all.size(),
        evaluated.size(),
        flagged,
        evaluated.isEmpty() ? null : interval.low(),
        evaluated.isEmpty() ? null : interval.high(),
        hostility(report),
        tones.length,
        tones.length == 0 ? null : Arrays.stream(tones).sum() / tones.length,
        groups(report));
  }

  private static String outlet(Discussion discussion) {
    String host = host(discussion.article().url());
    if (host != null) {
      return host;
    }
    String profile = discussion.profile();
    return profile == null ? discussion.format() : profile;
  }

  private static @Nullable String host(@Nullable String url) {
    try {
      String host = url == null ? null : URI.create(url).getHost();
      String lower = host == null ? null : host.toLowerCase(Locale.ROOT);
      return lower != null && lower.startsWith("www.") ? lower.substring(4) : lower;
    } catch (IllegalArgumentException e) {
      return null; // the address is as the source gives it, not checked
    }
  }

  private static @Nullable PostedAt firstTime(List<Annotation> all) {
    return all.stream()
        .map(each -> each.comment().postedAt())
        .filter(Objects::nonNull)
        .min(Comparator.comparing(PostedAt::local))
        .orElse(null);
  }

  private static @Nullable Double hostility(ThreadReport report) {
    return report.measures().values().stream()
        .filter(each -> each.measure().equals("hostility") && each.links() == LinkBasis.ALL)
        .map(Measured::value)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static List<String> groups(ThreadReport report) {
    return report.measures().groups().stream()
        .sorted(
            Comparator.comparingInt(GroupTone::comments).reversed().thenComparing(GroupTone::group))
        .limit(MOST_GROUPS)
        .map(GroupTone::group)
        .toList();
  }
}
