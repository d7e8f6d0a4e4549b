<?php
// Loopback only: WordPress does not fetch from such addresses and ports unless it is told that it may.
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn ($ports) => array_merge($ports, [(int) getenv('WIDGETS_PORT')]));
// What an administrator does once: the script, on every page.
add_action('wp_enqueue_scripts', fn () => wp_enqueue_script('coffee-network', getenv('WIDGETS_BASE') . 'coffee-network.js', [], null));
