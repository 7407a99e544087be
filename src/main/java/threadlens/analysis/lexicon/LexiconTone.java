package threadlens.analysis.lexicon;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a lexicon hears in a text: sums and counts, no verdict. Immutable. */
public final class LexiconTone {
  private final Valences valences;
  private final Style style;
  private final Map<Role, Integer> roles = new EnumMap<>(Role.class);
  private final boolean asking;

  LexiconTone(String text, List<Piece> pieces, Lexicon lexicon) {
    this.valences = new Hearing(lexicon, pieces).valences();
    this.style = Style.of(text, pieces);
    for (Piece piece : pieces) {
      for (Role role : lexicon.roles(piece.form())) {
        roles.merge(role, 1, Integer::sum);
      }
    }
    this.asking = !pieces.isEmpty() && lexicon.is(pieces.get(0).form(), Role.ASKING);
  }

  public Valences valences() {
    return valences;
  }

  public Style style() {
    return style;
  }

  /** How many words have a role. */
  public int count(Role role) {
    return roles.getOrDefault(role, 0);
  }

  /** Whether it begins with a word that begins questions. */
  public boolean asking() {
    return asking;
  }
}
