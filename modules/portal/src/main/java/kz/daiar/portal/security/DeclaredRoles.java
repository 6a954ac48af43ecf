package kz.daiar.portal.security;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.Optional;
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
        return Optional.ofNullable(resource.getResourceMethod())
                .map(method -> method.getAnnotation(RolesAllowed.class))
                .or(() -> Optional.ofNullable(resource.getResourceClass())
                        .map(type -> type.getAnnotation(RolesAllowed.class)));
    }

    private boolean holdsOne(RolesAllowed declared) {
        return Arrays.stream(declared.value()).anyMatch(name -> viewer.roles().stream()
                .anyMatch(role -> role.name().equals(name)));
    }
}
