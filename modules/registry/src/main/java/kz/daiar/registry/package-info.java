package kz.daiar.registry;
