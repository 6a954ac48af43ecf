package kz.daiar.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The plan of the house and its rules, held against the built classes. */
class FloorPlanTest {

    private static final String REST = "jakarta.ws.rs.";
    private static final Set<String> VERBS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");
    private static JavaClasses house;

    @BeforeAll
    static void read() throws IOException {
        try (Stream<Path> modules = Files.list(Project.ROOT.resolve("modules"))) {
            house = new ClassFileImporter()
                    .importPaths(modules.map(module -> module.resolve("target/classes"))
                            .filter(Files::isDirectory)
                            .toList());
        }
    }

    @Test
    void the_house_is_built_as_planned() {
        assertThat(house).hasSizeGreaterThan(250);
        assertThat(FloorPlan.ofTheHouse().breaches(house)).isEmpty();
    }

    @Test
    void a_room_that_is_not_planned_is_seen() {
        assertThat(FloorPlan.of("kernel", FloorPlan.State.BUILT).breaches(house))
                .contains("norms is not on the plan")
                .anyMatch(breach -> breach.contains("kz.daiar.norms") && breach.contains("must not use"));
    }

    @Test
    void a_planned_room_with_classes_and_a_built_one_without_are_seen() {
        assertThat(FloorPlan.of("kernel", FloorPlan.State.PLANNED).breaches(house))
                .contains("kernel is PLANNED but has classes");
        assertThat(FloorPlan.of("attic", FloorPlan.State.BUILT).breaches(house))
                .contains("attic is BUILT but has no classes");
    }

    @Test
    void only_the_portal_knows_pages_and_only_web_packages_know_rest() {
        assertThat(breaches(one -> uses(one, "jakarta.faces.") && !room(one, "portal")))
                .isEmpty();
        assertThat(breaches(one -> uses(one, REST) && !room(one, "portal") && !web(one)))
                .isEmpty();
    }

    @Test
    void no_clock_but_the_injected_one() {
        assertThat(breaches(one -> one.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getName().equals("now")
                                && call.getTargetOwner().getPackageName().equals("java.time")
                                && call.getTarget().getRawParameterTypes().isEmpty()
                                && !call.getTargetOwner().getSimpleName().equals("Instant"))))
                .isEmpty();
    }

    @Test
    void entities_have_verbs_and_no_setters() {
        assertThat(house.stream().filter(one -> one.isAnnotatedWith("jakarta.persistence.Entity")))
                .isNotEmpty();
        assertThat(breaches(one -> one.isAnnotatedWith("jakarta.persistence.Entity")
                        && one.getMethods().stream()
                                .anyMatch(method -> method.getName().matches("set[A-Z].*"))))
                .isEmpty();
    }

    @Test
    void each_endpoint_names_its_roles() {
        var endpoints = house.stream()
                .flatMap(one -> one.getMethods().stream())
                .filter(FloorPlanTest::answersRequests)
                .toList();

        assertThat(endpoints).hasSizeGreaterThan(30);
        assertThat(endpoints)
                .filteredOn(method -> !names(method, "RolesAllowed"))
                .extracting(method -> method.getOwner().getFullName())
                .as("only the check of a document is for everybody")
                .containsOnly("kz.daiar.training.web.CheckResource");
        assertThat(breaches(one -> one.isAnnotatedWith("jakarta.annotation.security.PermitAll")))
                .isEmpty();
    }

    @Test
    void no_type_is_called_by_an_empty_word() {
        assertThat(breaches(one -> one.getSimpleName().matches(".*(Impl|Utils?|Helper|Manager|Dto|DTO)")))
                .isEmpty();
    }

    private static boolean answersRequests(JavaMethod method) {
        return VERBS.stream().anyMatch(verb -> method.isAnnotatedWith(REST + verb));
    }

    private static boolean names(JavaMethod method, String annotation) {
        var name = "jakarta.annotation.security." + annotation;
        return method.isAnnotatedWith(name) || method.getOwner().isAnnotatedWith(name);
    }

    private static List<String> breaches(java.util.function.Predicate<JavaClass> breach) {
        return house.stream().filter(breach).map(JavaClass::getName).toList();
    }

    private static boolean uses(JavaClass one, String packages) {
        return one.getDirectDependenciesFromSelf().stream().anyMatch(dependency -> dependency
                .getTargetClass()
                .getPackageName()
                .startsWith(packages.substring(0, packages.length() - 1)));
    }

    private static boolean room(JavaClass one, String room) {
        return FloorPlan.roomOf(one).equals(room);
    }

    private static boolean web(JavaClass one) {
        return one.getPackageName().endsWith(".web");
    }
}
