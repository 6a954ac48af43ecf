package kz.daiar.portal.security;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import kz.daiar.foundation.Role;
import kz.daiar.foundation.Viewer;

/**
 * Every resource method says by {@code @RolesAllowed}, on itself or its class, who may call it; one that says nothing
 * is for nobody, one with {@code @PermitAll} for everybody. Refused before the body is read.
 */
@Provider
public class DeclaredRoles implements DynamicFeature {

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        if (resource.getResourceMethod().isAnnotationPresent(PermitAll.class)) {
            return;
        }
        var permitted = declared(resource);
        ContainerRequestFilter filter = request -> {
            if (viewersRoles().stream().map(Role::name).noneMatch(permitted::contains)) {
                throw new ForbiddenException();
            }
        };
        context.register(filter, Priorities.AUTHORIZATION);
    }

    private static Set<String> declared(ResourceInfo resource) {
        var onMethod = resource.getResourceMethod().getAnnotation(RolesAllowed.class);
        var declared = onMethod != null ? onMethod : resource.getResourceClass().getAnnotation(RolesAllowed.class);
        return declared == null ? Set.of() : Set.of(declared.value());
    }

    private static Set<Role> viewersRoles() {
        return CDI.current().select(Viewer.class).get().roles();
    }
}
