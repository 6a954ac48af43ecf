-- The duties that rest on a paragraph: asked for beside its text, and as a list.
CREATE INDEX duty_by_paragraph ON duties.duty USING gin (cites);
