package threadlens.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import threadlens.model.Category;
import threadlens.model.Target;
import threadlens.model.Zone;
import threadlens.model.ZoneKind;

/**
 * Who is meant by the words of a finding.
 *
 * @param group {@code axis:name} or {@code unresolved}; null unless the target is a group
 * @param name the commenter or public figure; null where not known
 */
record Aim(Target target, @Nullable String group, @Nullable String name) {
  static final String UNRESOLVED = "unresolved";

  /** Returns what the rule states, else what the sentence tells. */
  static Aim of(Rule rule, View view, Range place, List<GroupNames.Named> named) {
    String group = group(view, place, named);
    Target target = rule.target();
    if (target == null) {
      target = told(rule.category(), group);
    }
    return switch (target) {
      case GROUP -> new Aim(target, group == null ? UNRESOLVED : group, null);
      case COMMENTER -> new Aim(target, null, addressee(view, place));
      case PUBLIC_FIGURE -> new Aim(target, null, figure(view, place, named));
      case SELF, NONE -> new Aim(target, null, null);
    };
  }

  private static @Nullable String group(View view, Range place, List<GroupNames.Named> named) {
    List<GroupNames.Named> groups =
        named.stream().filter(n -> !n.group().startsWith(GroupNames.FIGURES)).toList();
    String inside = GroupNames.nearest(groups, place, place);
    String clause =
        inside != null ? inside : GroupNames.nearest(groups, place, view.words().clauseOf(place));
    return clause != null
        ? clause
        : GroupNames.nearest(groups, place, view.words().sentenceOf(place));
  }

  private static Target told(Category category, @Nullable String group) {
    return switch (category) {
      case SECTARIAN, IDENTITY_ATTACK, DEHUMANISATION -> Target.GROUP;
      case INSULT, HARASSMENT -> Target.COMMENTER;
      case THREAT -> group == null ? Target.COMMENTER : Target.GROUP;
      case PROFANITY -> Target.NONE;
    };
  }

  private static @Nullable String addressee(View view, Range place) {
    Range sentence = view.words().sentenceOf(place);
    for (Zone zone : view.linked().zones()) {
      boolean here =
          zone.kind() == ZoneKind.ADDRESS && zone.span().overlaps(view.words().span(sentence));
      if (here && zone.of() != null) {
        return zone.of();
      }
    }
    return view.linked().link().addressee();
  }

  private static @Nullable String figure(View view, Range place, List<GroupNames.Named> named) {
    List<GroupNames.Named> figures =
        named.stream().filter(n -> n.group().startsWith(GroupNames.FIGURES)).toList();
    String figure = GroupNames.nearest(figures, place, view.words().sentenceOf(place));
    return figure == null ? null : figure.substring(GroupNames.FIGURES.length());
  }
}
