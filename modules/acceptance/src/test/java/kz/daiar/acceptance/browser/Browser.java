package kz.daiar.acceptance.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.daiar.acceptance.Project;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** One browser with a profile of its own; nothing is fetched for it, Debian's own packages are driven. */
final class Browser implements AutoCloseable {

    static final int DESK = 1440;
    static final int PHONE = 390;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    // Kept: a logger nobody holds forgets its level. It would tell at length that no devtools of this version are used.
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    static {
        SELENIUM.setLevel(Level.SEVERE);
    }

    private final ChromeDriver driver;
    private final URI root;

    Browser(URI root) {
        this.root = root;
        this.driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(new File("/usr/bin/chromedriver"))
                        .build(),
                options());
    }

    private static ChromeOptions options() {
        return new ChromeOptions()
                .setBinary("/usr/bin/chromium")
                .addArguments(
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--disable-background-networking",
                        "--window-size=1440,900",
                        "--user-data-dir=" + profile());
    }

    private static String profile() {
        try {
            Files.createDirectories(Project.TARGET);
            return Files.createTempDirectory(Project.TARGET, "browser").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Signs in through the page. */
    void enter(String user, String password) {
        open("login.xhtml");
        type("login:name", user);
        type("login:password", password);
        press("login:enter");
        until(page -> !path().startsWith("/login"));
    }

    void leave() {
        driver.manage().deleteAllCookies();
    }

    void open(String path) {
        driver.get(root.resolve("/" + path).toString());
    }

    /** Where the browser stands: path and query. */
    String path() {
        var here = URI.create(driver.getCurrentUrl());
        return here.getRawQuery() == null ? here.getPath() : here.getPath() + "?" + here.getRawQuery();
    }

    /** As wide as a desk's screen or a phone, whatever the window's own least width. */
    void wide(int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        width,
                        "height",
                        width == PHONE ? 844 : 900,
                        "deviceScaleFactor",
                        1,
                        "mobile",
                        width == PHONE));
        driver.manage().window().setSize(new Dimension(Math.max(width, 500), 900));
    }

    void type(String id, String text) {
        var field = driver.findElement(By.id(id));
        field.clear();
        field.sendKeys(text);
    }

    /** Chooses a file in a field that the page hides behind a button. */
    void choose(String id, String file) {
        driver.findElement(By.id(id)).sendKeys(file);
    }

    /** Presses a button, see {@link #follow}. */
    void press(String id) {
        follow(driver.findElement(By.id(id)));
    }

    /**
     * Clicks, and waits until this page has gone and the next one is wholly there. The page is asked for its own mark:
     * an element of a page that is just going may answer in a way no driver has a name for.
     */
    void follow(WebElement element) {
        run("window.stillHere = true");
        element.click();
        until(page -> says("!window.stillHere && document.readyState === 'complete'"));
    }

    /** Drags one element onto another with the mouse, which opens another page. */
    void drag(String from, String to) {
        run("window.stillHere = true");
        new Actions(driver).dragAndDrop(one(from), one(to)).perform();
        until(page -> says("!window.stillHere && document.readyState === 'complete'"));
    }

    /** Whether the page says so; between two pages nothing is said. */
    private boolean says(String condition) {
        try {
            return Boolean.TRUE.equals(run("return " + condition));
        } catch (WebDriverException between) {
            return false;
        }
    }

    /** Speaks another language from here on. */
    void speak(String tag) {
        press("speech:" + tag);
    }

    String text(String selector) {
        return driver.findElement(By.cssSelector(selector)).getText();
    }

    WebElement one(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> every(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    <T> T until(Function<WebDriver, T> condition) {
        return new WebDriverWait(driver, PATIENCE).until(condition);
    }

    Object run(String script, Object... given) {
        return driver.executeScript(script, given);
    }

    Object runLong(String script, Object... given) {
        driver.manage().timeouts().scriptTimeout(PATIENCE);
        return driver.executeAsyncScript(script, given);
    }

    WebDriver.TargetLocator windows() {
        return driver.switchTo();
    }

    String window() {
        return driver.getWindowHandle();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
