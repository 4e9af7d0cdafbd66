"""The page as a person uses it."""

import json
import unittest

from browser import FIXTURES, READY, PageTest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from shapes_model import shapes_model


class DrawingTest(PageTest):
    def test_a_stroke_is_recognized_while_it_is_drawn(self) -> None:
        self.assertEqual(self.text("digit"), "")
        self.draw_one()
        probabilities = self.probabilities()
        self.assertEqual(len(probabilities), 10)
        self.assertAlmostEqual(sum(probabilities), 1, places=5)
        self.assertEqual(max(probabilities), probabilities[1])
        self.assertTrue(self.text("confidence").endswith("%"))
        bright = self.driver.execute_script(
            "const c = arguments[0];"
            "return c.getContext('2d').getImageData(0, 0, c.width, c.height).data"
            ".filter((value, index) => index % 4 === 0 && value > 128).length",
            self.hook("picture"),
        )
        self.assertGreater(bright, 20)

    def test_undo_and_clear(self) -> None:
        self.draw_one()
        # A bar across the middle changes the result; undo brings back the 1.
        before = self.probabilities()
        self.stroke([(0.2, 0.5), (0.5, 0.5), (0.8, 0.5)])
        self.wait(lambda: self.probabilities() != before, "a second stroke should change the result")
        self.hook("undo").click()
        self.wait(lambda: self.probabilities() == before, "undo should bring the result back")
        self.hook("clear").click()
        self.wait(lambda: self.text("digit") == "", "a cleared canvas should have no digit")
        self.assertEqual(self.probabilities(), [0] * 10)

    def test_two_digits_are_a_number(self) -> None:
        self.stroke([(0.3, 0.2 + 0.06 * step) for step in range(11)])
        self.wait(lambda: self.text("digit") == "1", "a vertical stroke should be a 1")
        self.assertEqual(self.boxes(), [])
        self.stroke([(0.7, 0.2 + 0.06 * step) for step in range(11)])
        self.wait(lambda: self.text("digit") == "11", "two strokes should be an 11")
        self.assertTrue(self.text("confidence").endswith("%"))
        left, right = self.boxes()
        self.assertLess(left[0], 0.3)
        self.assertLess(left[0] + left[2], right[0])
        self.assertAlmostEqual(right[0] + right[2] / 2, 0.7, delta=0.02)
        body = self.driver.find_element(By.TAG_NAME, "body")
        body.send_keys("s")
        self.wait(lambda: len(self.gallery()) == 1, "S should save")
        self.assertIn("11", self.gallery()[0].text)
        self.open()
        self.assertIn("11", self.gallery()[0].text)

    def test_what_is_no_digit_is_doubted(self) -> None:
        # A zigzag, of more points than corners, because corners of few points are round.
        corners = [(0.1, 0.7), (0.3, 0.3), (0.5, 0.7), (0.7, 0.3), (0.9, 0.7)]
        self.stroke([
            (x + (u - x) * step / 5, y + (v - y) * step / 5)
            for (x, y), (u, v) in zip(corners, corners[1:])
            for step in range(6)
        ])
        self.wait(lambda: self.text("verdict") == "Not a digit?", "a zigzag isn't a digit")
        self.assertRegex(self.text("digit"), "^[0-9]$")
        body = self.driver.find_element(By.TAG_NAME, "body")
        body.send_keys("s")
        self.wait(lambda: len(self.gallery()) == 1, "S should save")
        self.assertIn("?", self.gallery()[0].text)

    def boxes(self) -> list[list[float]]:
        rects = self.hook("boxes").find_elements(By.CSS_SELECTOR, "rect")
        return [
            [float(rect.get_attribute(name)) for name in ("x", "y", "width", "height")]
            for rect in rects
        ]

    def test_keyboard(self) -> None:
        self.draw_one()
        body = self.driver.find_element(By.TAG_NAME, "body")
        body.send_keys("s")
        self.wait(lambda: len(self.gallery()) == 1, "S should save")
        body.send_keys(Keys.CONTROL + "z")
        self.wait(lambda: self.text("digit") == "", "Ctrl+Z should undo the only stroke")
        body.send_keys("7")
        self.wait(lambda: self.text("digit") == "7", "a digit's key should draw it")
        body.send_keys(Keys.ESCAPE)
        self.wait(lambda: self.text("digit") == "", "Escape should clear")

    def test_every_example_is_recognized(self) -> None:
        body = self.driver.find_element(By.TAG_NAME, "body")
        for digit in "0123456789":
            body.send_keys(digit)
            self.wait(lambda: self.text("digit") == digit, f"example {digit} should be a {digit}")


class GalleryTest(PageTest):
    def test_saved_results_stay_and_can_be_deleted(self) -> None:
        self.draw_one()
        for _ in range(2):
            self.hook("save").click()
        self.wait(lambda: len(self.gallery()) == 2, "both results should be in the gallery")
        self.open()
        self.assertEqual(len(self.gallery()), 2)
        self.assertIn("1", self.gallery()[0].text)
        buttons = self.gallery()[0].find_elements(By.CSS_SELECTOR, "button, a[download]")
        self.assertEqual(len(buttons), 3, "one to enlarge, one to download, one to delete")
        self.assertTrue(
            self.gallery()[0].find_element(By.TAG_NAME, "img").get_attribute("src")
            .startswith("data:image/png"))
        self.gallery()[0].find_elements(By.TAG_NAME, "button")[-1].click()
        self.wait(lambda: len(self.gallery()) == 1, "one should be left")

    def test_a_damaged_gallery_is_no_obstacle(self) -> None:
        keys = "for (const key of Object.keys(localStorage)) localStorage[key] = '{oh';"
        self.draw_one()
        self.hook("save").click()
        self.driver.execute_script(keys)
        self.open()
        self.assertEqual(len(self.gallery()), 0)
        self.draw_one()
        self.hook("save").click()
        self.wait(lambda: len(self.gallery()) == 1, "saving should work again")


    def test_what_was_meant_is_exported_with_the_strokes(self) -> None:
        self.draw_one()
        self.hook("save").click()
        self.wait(lambda: len(self.gallery()) == 1, "the result should be in the gallery")
        field = self.gallery()[0].find_element(By.TAG_NAME, "input")
        field.send_keys("7x", Keys.TAB)
        self.open()
        field = self.gallery()[0].find_element(By.TAG_NAME, "input")
        self.assertEqual(field.get_attribute("value"), "7", "digits stay")
        exported = self.driver.execute_async_script(
            "const done = arguments[0]; const create = URL.createObjectURL;"
            "URL.createObjectURL = (blob) => { blob.text().then(done); return create(blob); };"
            "HTMLAnchorElement.prototype.click = () => {};"
            "document.querySelector('[data-testid=gallery-export]').click();")
        (entry,) = json.loads(exported)
        self.assertEqual((entry["reading"], entry["meant"]), ("1", "7"))
        (stroke,) = entry["strokes"]
        self.assertGreater(len(stroke["points"]), 5)
        self.assertAlmostEqual(stroke["points"][0][0], 0.5, delta=0.01)

    def test_a_drawing_is_shown_large(self) -> None:
        self.draw_one()
        self.hook("save").click()
        self.wait(lambda: len(self.gallery()) == 1, "the result should be in the gallery")
        self.gallery()[0].find_element(By.CSS_SELECTOR, "button img").click()
        self.assertTrue(self.hook("large").is_displayed())
        self.driver.switch_to.active_element.send_keys(Keys.ESCAPE)
        self.assertFalse(self.hook("large").is_displayed())
        self.assertEqual(self.text("digit"), "1", "the drawing stays")
        self.gallery()[0].find_element(By.CSS_SELECTOR, "button img").click()
        self.hook("large").find_element(By.TAG_NAME, "button").click()
        self.assertFalse(self.hook("large").is_displayed())


class LinkTest(PageTest):
    def test_a_link_contains_the_drawing(self) -> None:
        self.draw_one()
        before = self.probabilities()
        self.hook("share").click()
        self.wait(lambda: "#" in self.driver.current_url, "the address should have a fragment")
        address = self.driver.current_url
        self.driver.get("about:blank")
        self.driver.get(address)
        self.driver.execute_async_script(READY)
        self.wait(lambda: self.text("digit") == "1", "the link should show the drawing")
        # A twentieth of a pixel is lost, and points nearer than half of one.
        self.wait(lambda: abs(self.probabilities()[1] - before[1]) < 0.02, "and it should be the same")
        self.driver.get(address.split("#")[0] + "#no.drawing")
        self.driver.refresh()
        self.driver.execute_async_script(READY)
        self.assertEqual(self.text("digit"), "", "another fragment is ignored")

    def test_the_first_time_a_number_is_written_until_somebody_draws(self) -> None:
        self.driver.execute_script("localStorage.clear()")
        self.open()
        self.wait(lambda: self.text("digit") == "42", "a number should be written and read")
        self.draw_one()
        self.open()
        self.assertEqual(self.text("digit"), "")


class LanguageTest(PageTest):
    def test_korean_and_back(self) -> None:
        english = self.text("clear")
        self.hook("language").click()
        self.assertEqual(
            self.driver.find_element(By.TAG_NAME, "html").get_attribute("lang"), "ko")
        korean = self.text("clear")
        self.assertRegex(korean, "[가-힣]")
        self.open()
        self.assertEqual(self.text("clear"), korean, "the choice should be remembered")
        self.hook("language").click()
        self.assertEqual(self.text("clear"), english)


class FileTest(PageTest):
    def test_a_dropped_image_is_recognized(self) -> None:
        for paper in ("dark-on-white", "white-on-black", "transparent"):
            picture = FIXTURES / "drawings" / paper / "7.png"
            self.drop("seven.png", "image/png", picture.read_bytes())
            self.wait(lambda: self.text("digit") == "7", f"{paper}/7.png should be a 7")
            self.hook("undo").click()
            self.wait(lambda: self.text("digit") == "", "undo should remove the picture")

    def test_a_broken_image_is_named(self) -> None:
        self.drop("broken.png", "image/png", b"not a picture")
        self.wait(lambda: "broken.png" in self.text("message"), "the message should name the file")

    def test_a_model_is_no_picture(self) -> None:
        self.draw_one()
        self.drop_model(FIXTURES / "models" / "pytorch" / "model.onnx")
        self.wait(lambda: "isn’t a picture" in self.text("message"), "only the studio opens models")
        link = self.driver.find_element(By.CSS_SELECTOR, "a[href='studio.html']")
        self.assertTrue(link.is_displayed())

    def test_layers_are_shown(self) -> None:
        self.draw_one()
        layers = self.hook("layers")
        self.driver.execute_script("arguments[0].scrollIntoView()", layers)
        self.wait(lambda: len(layers.find_elements(By.TAG_NAME, "canvas")) > 8, "feature maps")
        self.assertIn("Conv", layers.text)


class StudioTest(PageTest):
    page = "studio.html"

    def test_a_chosen_model_runs_instead(self) -> None:
        self.draw_one()
        before = self.probabilities()
        model = FIXTURES / "models" / "pytorch" / "model.onnx"
        self.hook("file-input").send_keys(str(model))
        self.wait(lambda: "model.onnx" in self.text("model-name"), "the model should be named")
        self.wait(lambda: self.probabilities() != before, "another model should differ")
        self.assertIn("Conv", self.text("graph"))
        self.hook("embedded").click()
        self.wait(lambda: self.probabilities() == before, "the built-in model should come back")

    def test_broken_and_unsupported_models_leave_the_former(self) -> None:
        self.draw_one()
        before = self.probabilities()
        name = self.text("model-name")
        whole = (FIXTURES / "models" / "pytorch" / "model.onnx").read_bytes()
        self.drop("half.onnx", "", whole[: len(whole) // 2])
        self.wait(lambda: "half.onnx" in self.text("message"), "the message should name the file")
        # The same model with an operator nobody knows, of the same length.
        self.drop("odd.onnx", "", whole.replace(b"MaxPool", b"MaxPoul"))
        self.wait(lambda: "MaxPoul" in self.text("message"), "the operator should be named")
        self.assertEqual(self.probabilities(), before)
        self.assertEqual(self.text("model-name"), name)

    def test_a_model_that_computes_shapes(self) -> None:
        self.draw_one()
        before = self.probabilities()
        # Planning computes them beforehand; with 32-bit integers it once computed nothing.
        self.drop("shapes.onnx", "", shapes_model())
        self.wait(lambda: "shapes.onnx" in self.text("model-name"), "the model should be named")
        self.wait(lambda: self.probabilities() != before, "another model should differ")

    def test_what_the_page_does(self) -> None:
        body = self.driver.find_element(By.TAG_NAME, "body")
        body.send_keys("4")
        self.wait(lambda: self.text("digit") == "4", "a digit's key should draw it")
        self.assertIn("Conv", self.driver.execute_script(
            "return document.querySelector('[data-testid=graph]').textContent"))
        link = self.driver.find_element(By.CSS_SELECTOR, "a[href='index.html']")
        self.assertTrue(link.is_displayed())

    def test_layers_follow_the_model(self) -> None:
        self.draw_one()
        layers = self.hook("layers")
        self.driver.execute_script("arguments[0].scrollIntoView()", layers)
        self.wait(lambda: len(layers.find_elements(By.TAG_NAME, "canvas")) > 8, "feature maps")
        self.assertIn("Conv", layers.text)
        self.drop_model(FIXTURES / "models" / "dense" / "model.onnx")
        self.wait(lambda: "Conv" not in layers.text, "a model without convolutions has none")


if __name__ == "__main__":
    unittest.main()
