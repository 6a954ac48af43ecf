package kz.daiar.norms;
