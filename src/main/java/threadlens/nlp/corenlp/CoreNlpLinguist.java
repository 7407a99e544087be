package threadlens.nlp.corenlp;

import edu.stanford.nlp.pipeline.Annotation;
import threadlens.nlp.Linguist;
import threadlens.nlp.TextView;

/** Reads English with Stanford CoreNLP's tokenizer, tagger, shift-reduce parser and sentiment. */
public final class CoreNlpLinguist implements Linguist {
  private final Tokenizer tokenizer = new Tokenizer();
  private final ModelFiles models;

  private final HeardSentences heard = new HeardSentences();

  /** What each thread read last: sentiment and rules ask for one text after the other. */
  @SuppressWarnings("ThreadLocalUsage") // another linguist may have other models
  private final ThreadLocal<CoreNlpView> last = new ThreadLocal<>();

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
    CoreNlpView view = last.get();
    if (view == null || !view.text().equals(text)) {
      view = new CoreNlpView(text, tokenizer, models, heard);
      last.set(view);
    }
    return view;
  }
}
