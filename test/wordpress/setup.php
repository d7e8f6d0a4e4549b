<?php
// Makes the users and the posts of the trial, as WordPress itself would store them. Run by run.mjs with the loopback addresses.
[, $site, $base] = $argv;
$_SERVER['HTTP_HOST'] = parse_url($site, PHP_URL_HOST) . ':' . parse_url($site, PHP_URL_PORT);
define('WP_INSTALLING', true);
require getcwd() . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Cooperativa', 'admin', 'admin@example.org', true, '', 'a-password-of-no-use');
update_option('permalink_structure', '/%postname%/');

$write = function (string $role, string $title, string $content) {
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
wp_set_current_user(1);
wp_insert_post(['post_title' => '', 'post_content' => 'Una nota sin título.', 'post_status' => 'publish']);
wp_insert_post(['post_title' => 'Solo socias &amp; socios: 3 < 5', 'post_content' => 'Secreto', 'post_password' => 'x', 'post_status' => 'publish']);
$news = wp_insert_post(wp_slash([
    'post_type' => 'page', 'post_title' => 'Noticias', 'post_status' => 'publish',
    'post_content' => "<!-- wp:html --><script src=\"{$base}coffee-network.js\" defer></script>\n<coffee-news-list lang=\"es\" src=\"{$site}/\"><a href=\"{$site}/\">Noticias</a></coffee-news-list><!-- /wp:html -->",
]));
echo json_encode([
    'news' => $news,
    'author' => $write('author', 'De un autor', '<p data-widget="coffee-objectives-list" data-lang="es">Los <strong>objetivos</strong></p>'),
    'contributor' => $write('contributor', 'De una colaboradora', "Nuestra historia:\n\n{$base}embed/es/governance-diagram.html\n\nGracias."),
]);
