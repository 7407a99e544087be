package threadlens.nlp.corenlp;

import edu.stanford.nlp.pipeline.Annotation;
import threadlens.nlp.Linguist;
import threadlens.nlp.TextView;

/** Reads English with Stanford CoreNLP's tokenizer, tagger, shift-reduce parser and sentiment. */
public final class CoreNlpLinguist implements Linguist {
  private final Tokenizer tokenizer = new Tokenizer();
  private final ModelFiles models;

  private final HeardSentences heard = new HeardSentences();

  private CoreNlpLinguist(ModelFiles models) {
    this.models = models;
  }

  /** Returns a linguist that will use the models on the class path; looks for none of them yet. */
  public static CoreNlpLinguist english() {
    return new CoreNlpLinguist(new ModelFiles(CoreNlpLinguist.class.getClassLoader()));
  }

  @Override
  public String name() {
    return "corenlp-" + Annotation.class.getPackage().getImplementationVersion() + "/englishSR";
  }

  @Override
  public boolean hasModels() {
    return models.installed();
  }

  @Override
  public void prepare() {
    models.start();
  }

  @Override
  public TextView view(String text) {
    return new CoreNlpView(text, tokenizer, models, heard);
  }
}
