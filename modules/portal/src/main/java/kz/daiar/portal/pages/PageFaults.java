package kz.daiar.portal.pages;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import kz.daiar.foundation.NotHere;

/** What goes wrong on a page: what is not there is 404, an expired page is opened anew, the rest is an incident. */
public class PageFaults extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(PageFaults.class.getName());

    private static final String SIGN_IN = "/login.xhtml";

    /** Named in faces-config.xml. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new PageFaults(getWrapped().getExceptionHandler());
        }
    }

    PageFaults(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var waiting = getUnhandledExceptionQueuedEvents().iterator();
        if (!waiting.hasNext()) {
            return;
        }
        var thrown = waiting.next().getContext().getException();
        waiting.remove();
        try {
            answer(FacesContext.getCurrentInstance(), thrown);
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    private static void answer(FacesContext faces, Throwable thrown) throws IOException {
        var outside = faces.getExternalContext();
        if (isIn(thrown, NotHere.class)) {
            refuse(outside, 404);
        } else if (isIn(thrown, ViewExpiredException.class)) {
            outside.redirect(outside.getRequestContextPath() + afterExpiry(outside.getRequestServletPath()));
        } else {
            var id = UUID.randomUUID().toString();
            LOG.log(Level.SEVERE, "incident " + id, thrown);
            outside.getRequestMap().put("incident", id);
            refuse(outside, 500);
        }
        faces.responseComplete();
    }

    /** What was written of the page so far is taken back. */
    private static void refuse(ExternalContext outside, int status) throws IOException {
        if (!outside.isResponseCommitted()) {
            outside.responseReset();
        }
        outside.responseSendError(status, "");
    }

    /** The sign-in page is simply shown anew: nothing typed there is lost. */
    private static String afterExpiry(String path) {
        return SIGN_IN.equals(path) ? SIGN_IN : "/expired.xhtml";
    }

    private static boolean isIn(Throwable thrown, Class<?> kind) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .limit(12)
                .anyMatch(kind::isInstance);
    }
}
