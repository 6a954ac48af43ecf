package kz.daiar.training.web;

import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;

/** Where the public finds the house: {@code DAIAR_PUBLIC_URL}, or else where the caller found it. */
public final class HouseAddress {

    private HouseAddress() {}

    static String of(UriInfo here) {
        return or(here.getBaseUri().resolve("/").toString());
    }

    /** The address without a slash at its end; {@code found}: where the caller found the house. */
    public static String or(String found) {
        var address = Optional.ofNullable(System.getenv("DAIAR_PUBLIC_URL"))
                .filter(set -> !set.isBlank())
                .orElse(found);
        return address.strip().replaceAll("/+$", "");
    }
}
