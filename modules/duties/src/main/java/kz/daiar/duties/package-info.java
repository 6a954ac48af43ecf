/** Each person's duties: judged from the facts for any day, projected for lists, explained on a card. */
package kz.daiar.duties;
