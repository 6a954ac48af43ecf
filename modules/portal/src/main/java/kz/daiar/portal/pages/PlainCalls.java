package kz.daiar.portal.pages;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Calls such as {@code row.name()} and {@code law.name('kind', code)} from pages, where there is one method to call and
 * nothing to convert. The resolver of EL searches all methods of the class for each call: a quarter of what a list costs. All
 * other calls are left to it.
 */
public final class PlainCalls extends ELResolver {

    private static final ClassValue<Map<String, Method>> METHODS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return Modifier.isPublic(type.getModifiers()) ? onlyOnes(type) : Map.of();
        }
    };

    /** The methods of which there is one of a name and a number of values. */
    private static Map<String, Method> onlyOnes(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> !method.isBridge() && !method.isVarArgs())
                .filter(method -> Modifier.isPublic(method.getDeclaringClass().getModifiers()))
                .collect(Collectors.groupingBy(method -> key(method.getName(), method.getParameterCount())))
                .entrySet()
                .stream()
                .filter(same -> same.getValue().size() == 1)
                .map(same -> same.getValue().get(0))
                .collect(Collectors.toMap(
                        method -> key(method.getName(), method.getParameterCount()), Function.identity()));
    }

    private static String key(String name, int values) {
        return name + '/' + values;
    }

    @Override
    public Object invoke(ELContext context, Object base, Object name, Class<?>[] types, Object[] given) {
        if (base == null || !(name instanceof String)) {
            return null;
        }
        var values = given == null ? new Object[0] : given;
        var method = METHODS.get(base.getClass()).get(key((String) name, values.length));
        if (method == null || !fit(method.getParameterTypes(), values)) {
            return null;
        }
        context.setPropertyResolved(base, name);
        return call(base, method, values);
    }

    private static boolean fit(Class<?>[] types, Object[] values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null ? types[i].isPrimitive() : !types[i].isInstance(values[i])) {
                return false;
            }
        }
        return true;
    }

    private static Object call(Object base, Method method, Object[] values) {
        try {
            return method.invoke(base, values);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // Calls only.
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
