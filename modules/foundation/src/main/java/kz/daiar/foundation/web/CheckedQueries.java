package kz.daiar.foundation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import kz.daiar.foundation.Malformed;
import kz.daiar.foundation.Malformed.FieldError;
import kz.daiar.foundation.Viewer;
import kz.daiar.kernel.Texts;

/**
 * Query parameters of a wrong type are the caller's fault and named; left alone, the container would say that there is no
 * such address. Empty ones count as absent.
 */
@Provider
@ApplicationScoped
public class CheckedQueries implements ContainerRequestFilter, ParamConverterProvider {

    private static final Texts TEXTS = Texts.beside(CheckedQueries.class);
    private static final Map<Class<?>, String> EXPECTED =
            Map.of(Integer.class, "whole-expected", Long.class, "whole-expected", Boolean.class, "flag-expected");

    /** Every list is asked for it, also one whose resource does not read it ({@link PagedLists}). */
    private static final String SIZE = "size";

    private final Viewer viewer;

    protected CheckedQueries() {
        this(null); // for the CDI client proxy only
    }

    @Inject
    public CheckedQueries(Viewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var faults = new ArrayList<FieldError>();
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            if (!values.stream().allMatch(Letters::areWritable)) {
                faults.add(new FieldError(name, TEXTS.say(viewer.language(), "not-writable")));
            } else if (SIZE.equals(name) && !values.stream().allMatch(CheckedQueries::isSize)) {
                faults.add(new FieldError(name, TEXTS.say(viewer.language(), "whole-expected")));
            }
        });
        if (!faults.isEmpty()) {
            throw new Malformed(faults);
        }
    }

    private static boolean isSize(String text) {
        try {
            return text.isBlank() || Integer.parseInt(text.strip()) >= 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        if (!type.isEnum() && !EXPECTED.containsKey(type)) {
            return null;
        }
        return Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(parameter -> converter(type, ((QueryParam) parameter).value()))
                .findFirst()
                .orElse(null);
    }

    private <T> ParamConverter<T> converter(Class<T> type, String parameter) {
        return new ParamConverter<>() {
            @Override
            public T fromString(String text) {
                return text == null || text.isBlank() ? null : type.cast(read(type, parameter, text.strip()));
            }

            @Override
            public String toString(T value) {
                return String.valueOf(value);
            }
        };
    }

    private Object read(Class<?> type, String parameter, String text) {
        try {
            return value(type, text);
        } catch (IllegalArgumentException e) {
            throw Malformed.at(parameter, expected(type));
        }
    }

    private static Object value(Class<?> type, String text) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(one -> ((Enum<?>) one).name().equals(text))
                    .findFirst()
                    .orElseThrow(IllegalArgumentException::new);
        }
        if (type == Boolean.class) {
            return flag(text);
        }
        return type == Long.class ? (Object) Long.valueOf(text) : (Object) Integer.valueOf(text);
    }

    private static Boolean flag(String text) {
        if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
            return Boolean.valueOf(text);
        }
        throw new IllegalArgumentException(text);
    }

    private String expected(Class<?> type) {
        return type.isEnum()
                ? TEXTS.say(viewer.language(), "code-expected", Arrays.asList(type.getEnumConstants()))
                : TEXTS.say(viewer.language(), EXPECTED.get(type));
    }
}
