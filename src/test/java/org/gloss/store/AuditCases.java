package org.gloss.store;

interface AuditCases {}
