package kz.daiar.acceptance;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which rooms the house has, and which each may touch. */
final class FloorPlan {

    /** Whether a room stands already. */
    enum State {
        BUILT,
        PLANNED
    }

    private record Room(State state, Set<String> mayUse) {}

    private static final String HOUSE = "kz.daiar.";

    /**
     * Inner rooms open to one other room alone: whoever keeps the norms reads and asks them as they are written; whoever
     * measures holds the bare copying against the whole.
     */
    private static final Map<String, Set<String>> SIDE_DOORS = Map.of(
            "lawlibrary",
            Set.of(
                    "kz.daiar.norms.rule",
                    "kz.daiar.norms.reading",
                    "kz.daiar.norms.question",
                    "kz.daiar.norms.cases",
                    "kz.daiar.norms.checking"),
            "benchmarks",
            Set.of("kz.daiar.duties.copying"));

    private final Map<String, Room> rooms = new LinkedHashMap<>();

    private FloorPlan() {}

    /** The plan of design.md: stairs go up, siblings do not know each other. */
    static FloorPlan ofTheHouse() {
        var plan = new FloorPlan();
        plan.room("kernel", State.BUILT);
        plan.room("norms", State.BUILT, "kernel");
        plan.room("foundation", State.BUILT, "kernel");
        plan.room("gazette", State.BUILT, "kernel", "norms", "foundation");
        plan.room("papers", State.BUILT, "kernel", "foundation");
        plan.room("registry", State.BUILT, "kernel", "norms", "foundation", "gazette", "papers");
        plan.above("training", State.BUILT, "registry");
        plan.above("duties", State.BUILT, "training");
        plan.above("lawlibrary", State.BUILT, "duties");
        plan.above("sending", State.BUILT, "duties");
        plan.above("retraining", State.BUILT, "sending");
        plan.above("upgrading", State.BUILT, "sending");
        plan.above("reserve", State.BUILT, "sending");
        plan.above("foreignfunded", State.BUILT, "sending");
        plan.above("preparation", State.BUILT, "sending");
        for (var chapter : List.of("continuousupgrading", "institutions", "planning")) {
            plan.above(chapter, State.PLANNED, "sending");
        }
        plan.aboveAll("coordination", State.PLANNED);
        plan.aboveAll("portal", State.BUILT);
        plan.room("launcher", State.BUILT);
        plan.above("benchmarks", State.BUILT, "duties");
        return plan;
    }

    /** A plan of one's own, for the proof that a breach is seen. */
    static FloorPlan of(String room, State state) {
        var plan = new FloorPlan();
        plan.room(room, state);
        return plan;
    }

    /** What in {@code classes} is not as planned, a line each. */
    List<String> breaches(Collection<JavaClass> classes) {
        var found = new TreeSet<String>();
        var built = classes.stream().map(FloorPlan::roomOf).collect(Collectors.toSet());
        built.stream()
                .filter(room -> !rooms.containsKey(room))
                .forEach(room -> found.add(room + " is not on the plan"));
        rooms.forEach((name, room) -> {
            if ((room.state() == State.BUILT) != built.contains(name)) {
                found.add(name + " is " + room.state() + " but has " + (built.contains(name) ? "" : "no ") + "classes");
            }
        });
        classes.stream().flatMap(this::trespasses).forEach(found::add);
        return new ArrayList<>(found);
    }

    private Stream<String> trespasses(JavaClass one) {
        var home = roomOf(one);
        return one.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(other -> other.getPackageName().startsWith(HOUSE)
                        && !roomOf(other).equals(home))
                .filter(other -> !mayUse(home, one, other))
                .map(other -> one.getName() + " must not use " + other.getName());
    }

    /** The face of a room is its root package; JAX-RS resources are shown to the application, their base to resources. */
    private boolean mayUse(String home, JavaClass one, JavaClass other) {
        var room = rooms.get(home);
        if (room == null || !room.mayUse().contains(roomOf(other))) {
            return false;
        }
        var below =
                other.getPackageName().substring(HOUSE.length() + roomOf(other).length());
        return below.isEmpty()
                || SIDE_DOORS.getOrDefault(home, Set.of()).contains(other.getPackageName())
                || below.equals(".web")
                        && (home.equals("portal") || one.getPackageName().endsWith(".web"));
    }

    static String roomOf(JavaClass one) {
        var rest = one.getPackageName()
                .substring(Math.min(HOUSE.length(), one.getPackageName().length()));
        return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
    }

    private void room(String name, State state, String... mayUse) {
        rooms.put(name, new Room(state, Set.of(mayUse)));
    }

    /** A room that may use another and what that one may use. */
    private void above(String name, State state, String below) {
        var mayUse = new TreeSet<>(rooms.get(below).mayUse());
        mayUse.add(below);
        rooms.put(name, new Room(state, mayUse));
    }

    private void aboveAll(String name, State state) {
        rooms.put(name, new Room(state, new TreeSet<>(rooms.keySet())));
    }
}
