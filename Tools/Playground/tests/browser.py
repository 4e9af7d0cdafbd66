"""A browser with the built page open, and what tests do to it again and again.

The page comes from its file, with the network off; or from a server, if $PLAYGROUND_URL names one.
"""

import base64
import os
import time
import unittest
from pathlib import Path

import engines
from selenium.webdriver import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

REPOSITORY = Path(__file__).parents[3]
PLAYGROUND = REPOSITORY / ".build" / "playground"
FILES = PLAYGROUND.as_uri() + "/"
BASE = os.environ.get("PLAYGROUND_URL", FILES)
FIXTURES = REPOSITORY / "Tests" / "Fixtures"

# Only Chromium says what is on its console; of others, this sees what fails once the page is there.
READY = """
window.failures ??= [];
addEventListener("error", (event) => failures.push(event.message));
addEventListener("unhandledrejection", (event) => failures.push(String(event.reason)));
playground.ready.then(arguments[0]);
"""

DROP = """
const [name, type, base64] = arguments;
const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
const transfer = new DataTransfer();
transfer.items.add(new File([bytes], name, { type }));
document.querySelector("[data-testid=canvas]").dispatchEvent(
  new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
"""


class PageTest(unittest.TestCase):
    """Each test has the page to itself, with an empty gallery, in English on a desk."""

    page = "index.html"

    @classmethod
    def setUpClass(cls) -> None:
        cls.driver = engines.start(is_offline=BASE == FILES)
        cls.driver.set_script_timeout(60)
        cls.addClassCleanup(cls.driver.quit)

    def setUp(self) -> None:
        self.open()
        # Without the number that is written once.
        self.driver.execute_script("localStorage.clear(); localStorage['playground.opened'] = 1")
        self.open()

    def tearDown(self) -> None:
        if engines.NAME == "chromium":
            self.assertEqual(self.driver.get_log("browser"), [], "the console should be empty")
        else:
            self.assertEqual(self.driver.execute_script("return failures"), [])

    def open(self) -> None:
        self.driver.get(BASE + self.page)
        self.driver.execute_async_script(READY)

    def hook(self, name: str):
        return self.driver.find_element(By.CSS_SELECTOR, f"[data-testid={name}]")

    def text(self, name: str) -> str:
        return self.hook(name).text

    def wait(self, condition, what: str) -> None:
        WebDriverWait(self.driver, 10, 0.05).until(lambda _: condition(), what)

    def stroke(self, points: list[tuple[float, float]]) -> None:
        """Draws with the mouse; points are parts of the canvas's sides, from its upper left."""
        canvas = self.hook("canvas")
        width, height = canvas.size["width"], canvas.size["height"]
        places = [(round((x - 0.5) * width), round((y - 0.5) * height)) for x, y in points]
        actions = ActionChains(self.driver, duration=20)
        actions.move_to_element_with_offset(canvas, *places[0]).click_and_hold()
        for place in places[1:]:
            actions.move_to_element_with_offset(canvas, *place)
        actions.release().perform()

    def draw_one(self) -> None:
        self.stroke([(0.5, 0.2 + 0.06 * step) for step in range(11)])
        self.wait(lambda: self.text("digit") == "1", "a vertical stroke should be a 1")
        self.settle()

    def settle(self) -> None:
        """Waits until what was drawn has been recognized to its end: WebKit's events come later."""
        seen: list[list[float]] = [[]]

        def is_settled() -> bool:
            time.sleep(0.1)
            seen.append(self.probabilities())
            return seen[-1] == seen[-2]

        self.wait(is_settled, "what is recognized should stay")

    def probabilities(self) -> list[float]:
        bars = self.hook("bars").find_elements(By.XPATH, "./*")
        return [float(bar.get_attribute("data-value")) for bar in bars]

    def drop(self, name: str, kind: str, content: bytes) -> None:
        self.driver.execute_script(DROP, name, kind, base64.b64encode(content).decode())

    def drop_model(self, path: Path) -> None:
        self.drop(path.name, "", path.read_bytes())

    def gallery(self) -> list:
        return self.hook("gallery").find_elements(By.CLASS_NAME, "gallery-item")
