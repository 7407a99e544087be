package threadlens.people;

import threadlens.model.AuthorKind;

/** Somebody with a name, of a discussion or of a corpus. */
interface Named {
  NameForm form();

  AuthorKind kind();

  /** How many they wrote; 0 for a ghost. */
  int comments();

  default boolean isGuest() {
    return kind() == AuthorKind.GUEST;
  }

  default boolean isMember() {
    return kind() == AuthorKind.REGISTERED;
  }

  default boolean isGhost() {
    return comments() == 0;
  }
}
