package org.gloss.store;

interface RegradeCases {}
