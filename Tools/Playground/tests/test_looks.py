"""Screenshots for people to look at, what can be measured about the layout, and what axe finds of what keeps
people out (WCAG 2.1, https://github.com/dequelabs/axe-core)."""

import time
import unittest

import engines
from axe_core_python.selenium import Axe
from browser import PLAYGROUND, PageTest

SIZES = {"phone": (360, 640, True), "tablet": (820, 1180, True), "desk": (1280, 900, False)}
THEMES = ("light", "dark")
LANGUAGES = ("en", "ko")
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]}

# How far down the last of what should be visible together reaches.
LOWEST = """
return Math.max(...["canvas", "digit", "bars"].map((name) =>
  document.querySelector(`[data-testid=${name}]`).getBoundingClientRect().bottom));
"""


@unittest.skipUnless(engines.NAME == "chromium", "other engines can't be given a screen and a theme")
class LooksTest(PageTest):
    def tearDown(self) -> None:
        self.driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})
        super().tearDown()

    def test_sizes_themes_and_languages(self) -> None:
        for size in SIZES:
            for theme in THEMES:
                for language in LANGUAGES:
                    with self.subTest(size=size, theme=theme, language=language):
                        self.look(size, theme, language)

    def look(self, size: str, theme: str, language: str) -> None:
        width, height, is_mobile = SIZES[size]
        self.driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": height, "deviceScaleFactor": 2, "mobile": is_mobile},
        )
        self.show(theme, language)
        self.hook("save").click()
        widest = self.driver.execute_script("return document.documentElement.scrollWidth")
        self.assertLessEqual(widest, width, "nothing should scroll sideways")
        self.driver.execute_script("window.scrollTo(0, 0)")
        lowest = self.driver.execute_script(LOWEST)
        self.assertLessEqual(lowest, height, "the canvas, the answer and the bars in one view")
        self.driver.save_screenshot(str(PLAYGROUND / f"{size}-{theme}-{language}.png"))

    def show(self, theme: str, language: str) -> None:
        self.driver.execute_cdp_cmd(
            "Emulation.setEmulatedMedia",
            {"features": [{"name": "prefers-color-scheme", "value": theme}]},
        )
        self.open()
        if self.driver.execute_script("return document.documentElement.lang") != language:
            self.hook("language").click()
        self.driver.execute_script("window.scrollTo(0, 0)")
        self.hook("example").click()
        self.wait(lambda: self.text("digit") != "", "an example should be recognized")
        time.sleep(1)

    def test_nobody_is_kept_out(self) -> None:
        for page in ("index.html", "studio.html"):
            self.page = page
            for theme in THEMES:
                with self.subTest(page=page, theme=theme):
                    self.show(theme, "en")
                    self.hook("save").click()
                    found = Axe().run(self.driver, options=RULES)["violations"]
                    named = [
                        (violation["id"], [node["html"][:120] for node in violation["nodes"]])
                        for violation in found
                    ]
                    self.assertEqual(named, [])


if __name__ == "__main__":
    unittest.main()
