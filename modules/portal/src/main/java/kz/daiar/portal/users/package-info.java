/** Users over REST: the administrator's list, and everybody's own password. */
package kz.daiar.portal.users;
