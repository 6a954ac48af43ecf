package kz.daiar.duties;
