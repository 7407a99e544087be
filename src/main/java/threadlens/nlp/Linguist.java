package threadlens.nlp;

/**
 * Reads the texts of one language. Takes any text, also a hostile one: it neither fails nor takes
 * more than a bounded number of steps. Safe for use by several threads at once.
 */
public interface Linguist {
  /** Name, version and models, for the report's provenance. */
  String name();

  /** Whether its models were installed. Without them texts still fall into sentences and tokens. */
  default boolean hasModels() {
    return true;
  }

  /**
   * Begins to load the models in the background, and returns at once. Only saves time: whoever
   * needs a model waits for it, prepared or not.
   *
   * @throws ModelsNotInstalledException if no model is there
   * @throws UnusableModelException if a model is missing among others
   */
  void prepare();

  /** Returns a view of a text. Costs nothing until the view is asked. */
  TextView view(String text);
}
