#!/usr/bin/env node
import '../dist/wirebox.js';
