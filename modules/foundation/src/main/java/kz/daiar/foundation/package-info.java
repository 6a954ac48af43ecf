package kz.daiar.foundation;
