package kz.daiar.registry;

/**
 * How a later room contributes a sheet to the import: facts about persons who are in the register. Found among the
 * beans of all rooms.
 */
public interface SheetReader {

    SheetForm form();
}
