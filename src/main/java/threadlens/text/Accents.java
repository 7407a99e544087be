package threadlens.text;

import java.text.Normalizer;

/** Latin letters without what stands on and in them: é is e, ß is ss, œ is oe. */
final class Accents {
  private Accents() {}

  static String removed(String word) {
    String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
    StringBuilder bare = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      switch (c) {
        case 'ß' -> bare.append("ss");
        case 'œ' -> bare.append("oe");
        case 'æ' -> bare.append("ae");
        default -> {
          char as = c < 0x370 ? Letters.lookAlike(c) : c;
          if (Character.getType(c) != Character.NON_SPACING_MARK) {
            bare.append(as == 0 ? c : as);
          }
        }
      }
    }
    return bare.toString();
  }
}
