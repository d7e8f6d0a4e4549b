<?php
// Written over where the environment starts it: the database is a file, the site offline.
define('DB_NAME', 'wordpress');
define('DB_USER', '');
define('DB_PASSWORD', '');
define('DB_HOST', '');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
foreach (['AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT'] as $name) {
    define($name, "of no use, $name");
}
// Playground defines some of them itself.
foreach ([
    'WP_DEBUG' => true,
    'WP_DEBUG_LOG' => true,
    'WP_DEBUG_DISPLAY' => false,
    'SCRIPT_DEBUG' => false,
    'DISABLE_WP_CRON' => true,
    'AUTOMATIC_UPDATER_DISABLED' => true,
    'WP_HTTP_BLOCK_EXTERNAL' => true,
    'WP_ACCESSIBLE_HOSTS' => '127.0.0.1',
] as $name => $value) {
    if (!defined($name)) {
        define($name, $value);
    }
}
$table_prefix = 'wp_';
if (!defined('ABSPATH')) {
    define('ABSPATH', __DIR__ . '/');
}
require_once ABSPATH . 'wp-settings.php';
