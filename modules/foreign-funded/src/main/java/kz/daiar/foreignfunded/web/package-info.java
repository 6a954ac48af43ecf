/** Training abroad with the help of others, over REST. */
package kz.daiar.foreignfunded.web;
