package kz.daiar.acceptance.browser;

import java.net.URI;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** One who looks at pages with a browser of one width, page after page, beside others; what he finds is kept. */
final class Eyes implements AutoCloseable {

    private final Browser browser;
    private final int width;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();

    Eyes(URI root, int width) {
        this.browser = new Browser(root);
        this.width = width;
        browser.wide(width);
    }

    /** Signs in as somebody; nothing has been found yet. */
    void become(String user, String password) {
        browser.leave();
        faults.clear();
        browser.enter(user, password);
    }

    void leave() {
        browser.leave();
        faults.clear();
    }

    /** Something to do with the browser, after all before. */
    @FunctionalInterface
    interface Work<T> {
        T with(Browser browser);
    }

    <T> Future<T> then(Work<T> work) {
        return thread.submit(() -> work.with(browser));
    }

    /** Looks whether the page fits and keeps nobody out. */
    Future<?> look(String page) {
        return then(it -> {
            open(page);
            Axe.look(it).forEach(found -> faults.add(page + " at " + width + ": " + found));
            return null;
        });
    }

    /** Looks whether the page fits: wholly it was looked at by another role. */
    Future<?> glance(String page) {
        return then(it -> {
            open(page);
            return null;
        });
    }

    private void open(String page) {
        browser.open(page);
        var broad = ((Number) browser.run("return document.documentElement.scrollWidth")).intValue();
        if (broad > width) {
            faults.add(page + " at " + width + " is " + broad + " wide");
        }
    }

    /** What was found, when all that was asked for has been looked at. */
    List<String> faults() {
        of(then(it -> null));
        return List.copyOf(faults);
    }

    static <T> T of(Future<T> work) {
        try {
            return work.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
        browser.close();
    }
}
