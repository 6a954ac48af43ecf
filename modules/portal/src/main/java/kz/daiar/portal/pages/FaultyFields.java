package kz.daiar.portal.pages;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.EnumSet;

/** Tells assistive technology which fields are faulty, and where their messages stand. */
public class FaultyFields implements SystemEventListener {

    @Override
    public void processEvent(SystemEvent event) {
        var faces = FacesContext.getCurrentInstance();
        if (faces.isPostback() && faces.isValidationFailed()) {
            faces.getViewRoot().visitTree(shown(faces), (visit, component) -> mark(faces, component));
        }
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    private static VisitContext shown(FacesContext faces) {
        return VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
    }

    private static VisitResult mark(FacesContext faces, UIComponent component) {
        if (component instanceof EditableValueHolder field) {
            var attributes = component.getPassThroughAttributes(true);
            if (field.isValid()) {
                attributes.remove("aria-invalid");
            } else {
                attributes.put("aria-invalid", "true");
                attributes.put("aria-describedby", component.getClientId(faces) + "-wrong");
            }
        }
        return VisitResult.ACCEPT;
    }
}
