package threadlens.linking;

/** Somebody is plainly spoken to of whom no comment is left: deleted, banned, or further down. */
final class GoneAddressee implements ReplyEvidence {
  @Override
  public void weigh(Arrival next, Ballot ballot) {
    Address gone = next.gone();
    if (gone != null) {
      ballot.voteGone(
          "gone-addressee." + gone.manner().word,
          1,
          () -> gone.because() + ", of whom no comment is left",
          () -> Marks.here(gone.span()));
    }
  }
}
