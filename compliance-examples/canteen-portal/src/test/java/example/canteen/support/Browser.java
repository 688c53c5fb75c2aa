package example.canteen.support;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A headless Chromium on the portal: what a person would do, and what axe says of the page.
 *
 * <p>One Chromium serves the whole run; it is closed when the run ends.
 */
public final class Browser {

    private static final Path CHROMIUM = Path.of(System.getProperty("portal.chromium", "/usr/bin/chromium"));
    private static final Path DRIVER = Path.of(System.getProperty("portal.chromedriver", "/usr/bin/chromedriver"));

    private static ChromeDriver one;

    private final ChromeDriver driver;
    private final String base;

    private Browser(ChromeDriver driver, int port) {
        this.driver = driver;
        base = "http://localhost:" + port;
    }

    private static ChromeDriver start() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-gpu",
                "--disable-extensions",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--window-size=1200,1600");
        ChromeDriver driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .build(),
                options);
        driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(60)).implicitlyWait(Duration.ofSeconds(10));
        Runtime.getRuntime().addShutdownHook(new Thread(driver::quit));
        return driver;
    }

    /** Opens Chromium, or skips the test where there is none. */
    public static synchronized Browser open(int port) {
        Required.tool(
                Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER),
                "no Chromium on this machine: apt-get install chromium chromium-driver");
        if (one == null) {
            one = start();
        }
        return new Browser(one, port).signOut();
    }

    /** Signs in with the password of the demo. */
    public Browser signIn(String login) {
        signOut();
        go("/connexion");
        type("identifiant", login);
        type("motdepasse", "cantine-demo");
        press("Se connecter");
        return this;
    }

    /** Forgets who was signed in. */
    public Browser signOut() {
        driver.manage().deleteAllCookies();
        return this;
    }

    /** Opens a page. */
    public Browser go(String path) {
        driver.get(base + path);
        return this;
    }

    /** Types into a field. */
    public Browser type(String id, String text) {
        WebElement field = driver.findElement(By.id(id));
        field.clear();
        field.sendKeys(text);
        return this;
    }

    /** Sets a field that is awkward to type into, as a date. */
    public Browser set(String id, String value) {
        driver.executeScript("document.getElementById(arguments[0]).value = arguments[1]", id, value);
        return this;
    }

    /** Clicks an element by its id. */
    public Browser click(String id) {
        WebElement element = driver.findElement(By.id(id));
        driver.executeScript("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element);
        element.click();
        return this;
    }

    /** Presses a button by its accessible name or its text. */
    public Browser press(String name) {
        WebElement button = driver.findElement(
                By.xpath("//button[@aria-label=\"" + name + "\" or normalize-space()=\"" + name + "\"]"));
        driver.executeScript("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", button);
        driver.executeScript("window.left = true");
        button.click();
        return settled();
    }

    /** Waits until the page that a button leads to has replaced the one it stood on. */
    private Browser settled() {
        new WebDriverWait(driver, Duration.ofSeconds(60), Duration.ofMillis(20))
                .ignoring(WebDriverException.class)
                .until(page -> Boolean.TRUE.equals(
                        driver.executeScript("return window.left !== true && document.readyState === 'complete'")));
        return this;
    }

    /** Presses keys where the focus is. */
    public Browser keys(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
        return this;
    }

    /** Presses Enter where the focus is, and waits for the page that follows. */
    public Browser submit() {
        driver.executeScript("window.left = true");
        keys(Keys.ENTER);
        return settled();
    }

    /** Presses Tab until the focus is on the element with this id or this text. */
    public Browser tabTo(String idOrText) {
        for (int presses = 0; presses < 80; presses++) {
            keys(Keys.TAB);
            WebElement focus = driver.switchTo().activeElement();
            if (idOrText.equals(focus.getDomAttribute("id")) || idOrText.equals(focus.getText())) {
                return this;
            }
        }
        throw new AssertionError("the keyboard does not reach " + idOrText + " on " + driver.getCurrentUrl());
    }

    /** Returns the text of the page. */
    public String text() {
        return driver.findElement(By.tagName("main")).getText();
    }

    /** Returns the text of the first element of a kind. */
    public String text(String css) {
        return driver.findElement(By.cssSelector(css)).getText();
    }

    /** Says whether a field exists on the page. */
    public boolean has(String css) {
        return Boolean.TRUE.equals(driver.executeScript("return document.querySelector(arguments[0]) !== null", css));
    }

    /** Says whether a box is ticked. */
    public boolean ticked(String id) {
        return driver.findElement(By.id(id)).isSelected();
    }

    /** Returns what axe finds serious or critical on the page: rule, page, elements. */
    public List<String> seriousFaults() {
        driver.executeScript(axe());
        Object result = driver.executeAsyncScript("const done = arguments[arguments.length - 1];"
                + "axe.run().then(r => done(r.violations.filter(v => ['serious', 'critical'].includes(v.impact))"
                + ".map(v => ({id: v.id, where: v.nodes.map(n => n.target.join(' ')).join(', ')}))));");
        return ((List<?>) result)
                .stream()
                        .map(fault -> (Map<?, ?>) fault)
                        .map(fault -> driver.getCurrentUrl() + ": " + fault.get("id") + " at " + fault.get("where"))
                        .toList();
    }

    /** Keeps a picture of the page under target/screenshots. */
    public Browser picture(String name) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "screenshots"));
            Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
            return this;
        } catch (IOException e) {
            throw new IllegalStateException("cannot keep a picture of " + name, e);
        }
    }

    private static String axe() {
        try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read axe.min.js", e);
        }
    }
}
