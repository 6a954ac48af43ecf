package kz.daiar.papers;
