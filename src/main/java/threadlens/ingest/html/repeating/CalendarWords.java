package threadlens.ingest.html.repeating;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words of dates, in small letters, in the languages of most pages. */
final class CalendarWords {
  private static final List<String> LANGUAGES =
      List.of(
          "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs", "hu", "ro",
          "tr", "ru", "uk", "el", "id", "ar", "ar_LB", "ar_MA", "fa");

  static final Set<String> MONTHS = names(true);
  static final Set<String> WEEKDAYS = names(false);

  /** Units of time that has passed, and words for a day near. */
  static final Set<String> UNITS =
      words(
          "second seconds sec secs s minute minutes min mins m hour hours hr hrs h day days d week"
              + " weeks wk w month months mo year years yr yrs y sekunde sekunden minuten stunde"
              + " stunden std tag tage tagen woche wochen monat monate monaten jahr jahre jahren"
              + " seconde secondes heure heures jour jours semaine semaines mois an ans année"
              + " années segundo segundos minuto minutos hora horas día días dia dias semana"
              + " semanas mes meses año años ano anos secondi minuti ora ore giorno giorni"
              + " settimana settimane mese mesi anno anni uur dagen dag weken maanden maand jaar"
              + " ثانية ثواني دقيقة دقائق ساعة ساعات يوم أيام أسبوع أسابيع شهر أشهر سنة سنوات"
              + " يومين ساعتين دقيقتين أسبوعين شهرين سنتين");

  /** Words that say that a span of time lies between. */
  static final Set<String> AGO =
      Set.of("ago", "vor", "hace", "il", "منذ", "قبل", "fa", "há", "geleden", "sedan", "siden");

  static final Set<String> NEAR =
      words(
          "today yesterday heute gestern vorgestern hier aujourd'hui hoy ayer oggi ieri hoje ontem"
              + " vandaag gisteren اليوم أمس");

  /** Words that may stand within a time, and do not make one. */
  static final Set<String> WITHIN =
      words(
          "at on am pm um uhr a m p the of de del à a le la las los y st nd rd th er den der vers ore"
              + " alle às o'clock utc gmt cet cest est edt pst pdt cst cdt mst mdt bst ist z h"
              + " about almost over last ca etwa environ kl klo ص م في الساعة صباحا مساء مساءً"
              + " صباحًا");

  private CalendarWords() {}

  private static Set<String> words(String words) {
    return new HashSet<>(List.of(words.split(" ", -1)));
  }

  private static Set<String> names(boolean months) {
    Set<String> names = new HashSet<>();
    for (String language : LANGUAGES) {
      DateFormatSymbols symbols = new DateFormatSymbols(new ULocale(language));
      for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
        for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
          String[] all =
              months ? symbols.getMonths(context, width) : symbols.getWeekdays(context, width);
          for (String name : all) {
            for (String word : name.toLowerCase(Locale.ROOT).split("[ .]+", -1)) {
              if (word.length() > 1 && Character.isLetter(word.charAt(0))) {
                names.add(word);
              }
            }
          }
        }
      }
    }
    if (months) {
      names.addAll(List.of("sept", "mrz", "maerz", "janv", "févr", "juil"));
    }
    return Set.copyOf(names);
  }
}
