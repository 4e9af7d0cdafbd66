"""Screenshots for people to look at, and what can be measured about the layout."""

import time
import unittest

from browser import PLAYGROUND, PageTest

SIZES = {"desk": (1280, 1000, False), "phone": (360, 640, True)}


class LooksTest(PageTest):
    def tearDown(self) -> None:
        self.driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})
        super().tearDown()

    def test_sizes_and_themes(self) -> None:
        for size, (width, height, is_mobile) in SIZES.items():
            for theme in ("light", "dark"):
                with self.subTest(size=size, theme=theme):
                    self.look(size, width, height, is_mobile, theme)

    def look(self, size: str, width: int, height: int, is_mobile: bool, theme: str) -> None:
        self.driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": height, "deviceScaleFactor": 2, "mobile": is_mobile},
        )
        self.driver.execute_cdp_cmd(
            "Emulation.setEmulatedMedia",
            {"features": [{"name": "prefers-color-scheme", "value": theme}]},
        )
        self.open()
        self.driver.execute_script("window.scrollTo(0, 0)")
        self.hook("example").click()
        self.wait(lambda: self.text("digit") != "", "an example should be recognized")
        time.sleep(1)
        self.hook("save").click()
        widest = self.driver.execute_script("return document.documentElement.scrollWidth")
        self.assertLessEqual(widest, width, "nothing should scroll sideways")
        self.driver.execute_script("window.scrollTo(0, 0)")
        self.driver.save_screenshot(str(PLAYGROUND / f"{size}-{theme}.png"))


if __name__ == "__main__":
    unittest.main()
