<?php
// Makes the users and the posts of the trial, as WordPress itself would store them. Run by run.mjs with the loopback addresses.
[, $site, $base] = $argv;
$_SERVER['HTTP_HOST'] = parse_url($site, PHP_URL_HOST) . ':' . parse_url($site, PHP_URL_PORT);
define('WP_INSTALLING', true);
require getcwd() . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Cooperativa', 'admin', 'admin@example.org', true, '', 'a-password-of-no-use');
update_option('permalink_structure', '');

$post = function (string $role, string $title, string $content) {
    $id = wp_insert_user(['user_login' => $role, 'user_pass' => wp_generate_password(), 'role' => $role]);
    // With the rights of that user: what they may not write is filtered as in the editor.
    wp_set_current_user($id);
    kses_init();
    $made = wp_insert_post(wp_slash(['post_title' => $title, 'post_content' => $content, 'post_status' => 'draft']), true);
    wp_set_current_user(1);
    kses_init();
    wp_update_post(['ID' => $made, 'post_status' => 'publish']);
    return $made;
};
echo json_encode([
    'author' => $post('author', 'De un autor', '<p data-widget="coffee-objectives-list" data-lang="es">Los <strong>objetivos</strong></p>'),
    'contributor' => $post('contributor', 'De una colaboradora', "Nuestra historia:\n\n{$base}embed/es/governance-diagram.html\n\nGracias."),
]);
