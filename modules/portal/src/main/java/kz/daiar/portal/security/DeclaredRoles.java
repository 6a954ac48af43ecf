package kz.daiar.portal.security;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.daiar.foundation.Viewer;

/**
 * Every resource method says by {@code @RolesAllowed}, on itself or its class, who may call it; one that says nothing
 * is for nobody. Refused before the body is read.
 */
@Provider
public class DeclaredRoles implements ContainerRequestFilter {

    @Context
    ResourceInfo resource;

    @Inject
    Viewer viewer;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!declared().map(this::holdsOne).orElse(false)) {
            throw new ForbiddenException();
        }
    }

    private Optional<RolesAllowed> declared() {
        return Optional.ofNullable(resource.getResourceMethod()).flatMap(this::declared);
    }

    /** CDI's proxies stand between us and the class that was written: we climb to it. */
    private Optional<RolesAllowed> declared(Method method) {
        return Stream.<Class<?>>iterate(
                        resource.getResourceClass(), type -> type != null && type != Object.class, Class::getSuperclass)
                .map(type ->
                        onMethodOf(type, method).or(() -> Optional.ofNullable(type.getAnnotation(RolesAllowed.class))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<RolesAllowed> onMethodOf(Class<?> type, Method method) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(own -> own.getName().equals(method.getName())
                        && Arrays.equals(own.getParameterTypes(), method.getParameterTypes()))
                .map(own -> own.getAnnotation(RolesAllowed.class))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private boolean holdsOne(RolesAllowed declared) {
        return Arrays.stream(declared.value()).anyMatch(name -> viewer.roles().stream()
                .anyMatch(role -> role.name().equals(name)));
    }
}
