package threadlens.discourse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import threadlens.model.Annotation;
import threadlens.model.Finding;
import threadlens.model.GroupTone;
import threadlens.model.Mention;
import threadlens.model.Sentiment;

/** How groups are spoken of. */
final class Groups {
  private Groups() {}

  static List<GroupTone> of(List<Annotation> annotations) {
    Map<String, Tally> tallies = new TreeMap<>();
    for (Annotation each : annotations) {
      Set<String> attacked = new HashSet<>();
      for (Finding finding : each.flags().findings()) {
        if (finding.targetGroup() != null) {
          attacked.add(finding.targetGroup());
        }
      }
      Set<String> named = new HashSet<>(attacked);
      for (Mention mention : each.flags().mentions()) {
        named.add(mention.group());
        tallies.computeIfAbsent(mention.group(), unused -> new Tally()).mentions++;
      }
      for (String group : named) {
        tallies.computeIfAbsent(group, unused -> new Tally()).add(each, attacked.contains(group));
      }
    }
    List<GroupTone> groups = new ArrayList<>();
    tallies.forEach((group, tally) -> groups.add(tally.tone(group)));
    return groups;
  }

  private static final class Tally {
    private int mentions;
    private int comments;
    private int attacks;
    private int evaluated;
    private double hostility;
    private int toned;
    private double sentiment;

    void add(Annotation each, boolean attacked) {
      comments++;
      attacks += attacked ? 1 : 0;
      if (Hostility.evaluated(each.flags())) {
        evaluated++;
        hostility += Hostility.towardsGroups(each.flags());
      }
      Sentiment sounds = each.analysis().sentiment();
      if (sounds != null) {
        toned++;
        sentiment += sounds.score();
      }
    }

    GroupTone tone(String group) {
      return new GroupTone(
          group,
          mentions,
          comments,
          attacks,
          evaluated == 0 ? null : hostility / evaluated,
          toned == 0 ? null : sentiment / toned);
    }
  }
}
