/** How the house answers over HTTP: problems, versions, the viewer's faults; used by the REST resources of every room. */
package kz.daiar.foundation.web;
