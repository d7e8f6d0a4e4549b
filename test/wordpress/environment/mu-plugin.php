<?php
// What the tests need of a site, and no site should have: a user of each role, whose password is the role, and PHP to run.

/** Runs what a test sends: with WordPress loaded, as nobody, as a plugin would be run. */
add_action('init', function () {
    if (($_SERVER['HTTP_X_TEST_RUN'] ?? '') !== file_get_contents(WP_CONTENT_DIR . '/test-run.key')) {
        return;
    }
    require_once ABSPATH . 'wp-admin/includes/admin.php';
    // phpcs:ignore
    $answer = eval(file_get_contents('php://input'));
    wp_send_json(['answer' => $answer]);
}, 1000);

// Feeds and oEmbed of pages on loopback: WordPress asks such addresses and ports only where it is told that it may.
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', function ($ports, $host, $url) {
    $port = wp_parse_url($url, PHP_URL_PORT);
    return $port ? array_merge($ports, [$port]) : $ports;
}, 10, 3);
// Who closes a window is believed to write on for two minutes: nobody here waits for that.
add_filter('show_post_locked_dialog', '__return_false');
// No mail leaves the machine.
add_filter('pre_wp_mail', '__return_true');

// WordPress asks its own site for updates: it is answered that there are none. What else is asked for is written down.
add_filter('pre_http_request', function ($answer, $options, $url) {
    $host = wp_parse_url($url, PHP_URL_HOST);
    if ($host === '127.0.0.1') {
        return $answer;
    }
    if ($host !== 'api.wordpress.org') {
        file_put_contents(WP_CONTENT_DIR . '/requests.log', "$url\n", FILE_APPEND);
    }
    $isUpdate = strpos($url, 'update-check') !== false;
    return [
        'headers' => [],
        'body' => '{"plugins":[],"themes":[],"no_update":[],"translations":[],"offers":[]}',
        'response' => $isUpdate ? ['code' => 200, 'message' => 'OK'] : ['code' => 503, 'message' => 'Offline'],
        'cookies' => [],
        'filename' => null,
    ];
}, 10, 3);
