<#macro content>
  <p class="dalel-notice">${msg("dalelNotice")}</p>
</#macro>
