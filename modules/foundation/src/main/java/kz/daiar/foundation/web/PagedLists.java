package kz.daiar.foundation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.GenericEntity;
import jakarta.ws.rs.ext.Provider;
import kz.daiar.foundation.Page;

/** Answers the part of a list that {@code after} and {@code size} ask for where the resource hands over all of it. */
@Provider
@ApplicationScoped
public class PagedLists implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?> page) {
            var asked = request.getUriInfo().getQueryParameters();
            var part = page.part(asked.getFirst("after"), size(asked.getFirst("size")));
            response.setEntity(new GenericEntity<>(part, response.getEntityType()));
        }
    }

    /** {@link CheckedQueries} has let pass only what is whole. */
    private static Integer size(String asked) {
        return asked == null || asked.isBlank() ? null : Integer.valueOf(asked.strip());
    }
}
