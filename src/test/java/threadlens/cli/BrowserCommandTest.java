package threadlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class BrowserCommandTest {
  private static final String PAGE = "file:///tmp/report/index.html";

  @Test
  void everySystemHasItsOwnCommand() {
    assertThat(Browser.command("Linux", Map.of("DISPLAY", ":0"), PAGE))
        .containsExactly("xdg-open", PAGE);
    assertThat(Browser.command("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"), PAGE))
        .containsExactly("xdg-open", PAGE);
    assertThat(Browser.command("Mac OS X", Map.of(), PAGE)).containsExactly("open", PAGE);
    assertThat(Browser.command("Windows 11", Map.of(), PAGE))
        .isEqualTo(List.of("rundll32", "url.dll,FileProtocolHandler", PAGE));
  }

  @Test
  void whereNoScreenIsNothingIsOpened() {
    assertThat(Browser.command("Linux", Map.of("PATH", "/usr/bin"), PAGE)).isEmpty();
  }
}
